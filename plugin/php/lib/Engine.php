<?php

declare(strict_types=1);

namespace Masthead;

/** masthead for a PHP host, by whichever transport the machine allows. */
final class Engine
{
    /** @var Transport */
    private $transport;
    /** @var Options */
    private $options;

    private function __construct(Transport $transport, Options $options)
    {
        $this->transport = $transport;
        $this->options = $options;
    }

    /**
     * Chooses a transport and opens it. Cheap: the engine starts at the first call.
     *
     * @param array $options
     *   registry   the file of the registry; a server has its own
     *   transport  "auto" (the default: the extension, else FFI, else the server), "extension",
     *              "ffi" or "server"
     *   server     "unix:/PATH" or "http://127.0.0.1:PORT"
     *   token      what a server off the loopback wants
     *   timeout    seconds a call to the server may take; default 10
     *   library    libmasthead's file, for FFI on the command line
     *   config     keys of masthead-config(5); a server has its own
     * @throws Exception INVALID_INPUT for an option that cannot be one; otherwise why no transport
     *         can be used
     */
    public static function open(array $options = []): Engine
    {
        $checked = new Options($options);
        $reasons = [];
        foreach ($checked->wanted() as $name) {
            try {
                return new Engine($checked->make($name), $checked);
            } catch (Exception $why) {
                if (count($checked->wanted()) === 1) {
                    throw $why;
                }
                $reasons[] = "$name: {$why->getMessage()}";
            }
        }
        throw new Exception(
            'masthead cannot be reached in any way: ' . implode('; ', $reasons),
            Abi::UNAVAILABLE
        );
    }

    /**
     * Runs one method of masthead-methods(7).
     *
     * @param array $request the members of the method's schema
     * @return array the answer, objects as arrays
     * @throws Exception
     */
    public function call(string $method, array $request = []): array
    {
        return Json::read($this->transport->call($method, Json::write($request, 'the request')));
    }

    /** Which transport was chosen: "extension", "ffi" or "server". */
    public function transport(): string
    {
        return $this->transport->name();
    }

    /**
     * What a person who looks after the site should know. Never throws; asks the server, where one
     * is configured, and the registry.
     *
     * @return array{transport: string, transports: array, version: string, build: string, php: string,
     *               registry: array}
     *   transports by name: usable, and why not ('' where it is)
     *   registry: state "ok", "none" (not configured), "absent" (no file yet) or "failed"; file;
     *   mentions where it is ok; code and why where it is not
     */
    public function status(): array
    {
        $transports = [];
        foreach (Options::TRANSPORTS as $name) {
            $why = $this->whyNot($name);
            $transports[$name] = ['usable' => $why === '', 'why' => $why];
        }
        try {
            $about = $this->transport->about();
        } catch (Exception $failure) {
            $about = ['version' => '', 'build' => ''];
        }
        return [
            'transport' => $this->transport(),
            'transports' => $transports,
            'version' => $about['version'],
            'build' => $about['build'],
            'php' => PHP_VERSION . ' ' . PHP_SAPI . (PHP_ZTS ? ' ZTS' : ' NTS'),
            'registry' => $this->registry(),
        ];
    }

    private function whyNot(string $name): string
    {
        try {
            $this->options->make($name)->about();
            return '';
        } catch (Exception $why) {
            return $why->getMessage();
        }
    }

    private function registry(): array
    {
        $isServer = $this->transport() === 'server';
        $file = $isServer ? '' : $this->options->registry();
        if ($file === '' && !$isServer) {
            return ['state' => 'none', 'file' => '', 'code' => 0, 'why' => 'no registry is configured'];
        }
        try {
            $epoch = $this->call('epoch');
            return ['state' => 'ok', 'file' => $file, 'mentions' => $epoch['mentions'] ?? 0];
        } catch (Exception $why) {
            $states = [Abi::NOT_FOUND => 'absent', Abi::INVALID_INPUT => 'none'];
            return [
                'state' => $states[$why->getCode()] ?? 'failed',
                'file' => $file,
                'code' => $why->getCode(),
                'why' => $why->getMessage(),
            ];
        }
    }
}
