<?php

declare(strict_types=1);

namespace Masthead;

/** The options of Engine::open(), checked. */
final class Options
{
    public const TRANSPORTS = ['extension', 'ffi', 'server'];

    private const DEFAULTS = [
        'registry' => '',
        'transport' => 'auto',
        'server' => '',
        'token' => '',
        'timeout' => 10.0,
        'library' => '',
        'config' => [],
    ];

    /** @var array<string, mixed> */
    private $values;

    /** @throws Exception */
    public function __construct(array $given)
    {
        foreach ($given as $name => $value) {
            if (!array_key_exists($name, self::DEFAULTS)) {
                throw new Exception(
                    "there is no option '$name': use " . implode(', ', array_keys(self::DEFAULTS)),
                    Abi::INVALID_INPUT
                );
            }
            self::checkType((string) $name, $value);
        }
        $this->values = $given + self::DEFAULTS;
        $named = $this->values['transport'];
        if ($named !== 'auto' && !in_array($named, self::TRANSPORTS, true)) {
            throw new Exception(
                "there is no transport '$named': use auto, " . implode(', ', self::TRANSPORTS),
                Abi::INVALID_INPUT
            );
        }
    }

    /** @return string[] the transports that may be used, the best first */
    public function wanted(): array
    {
        return $this->values['transport'] === 'auto' ? self::TRANSPORTS : [$this->values['transport']];
    }

    public function hasServer(): bool
    {
        return $this->values['server'] !== '';
    }

    public function registry(): string
    {
        $config = $this->values['config'];
        return $this->values['registry'] !== '' ? $this->values['registry']
            : (string) ($config['registry'] ?? '');
    }

    /**
     * Makes a transport. Only the server's is made without a look whether it answers.
     *
     * @throws Exception why it cannot be used
     */
    public function make(string $transport): Transport
    {
        if ($transport === 'extension') {
            return new ExtensionTransport($this->config());
        }
        if ($transport === 'ffi') {
            return new FfiTransport($this->config(), $this->values['library']);
        }
        if (!$this->hasServer()) {
            throw new Exception(
                'no server is configured: give its address as the option server',
                Abi::UNAVAILABLE
            );
        }
        return new ServerTransport(
            $this->values['server'],
            $this->values['token'],
            (float) $this->values['timeout']
        );
    }

    private function config(): string
    {
        $config = $this->values['config'];
        if ($this->values['registry'] !== '') {
            $config = ['registry' => $this->values['registry']] + $config;
        }
        return Json::write($config, 'the option config');
    }

    private static function checkType(string $name, $value): void
    {
        $default = self::DEFAULTS[$name];
        $fits = is_float($default) ? (is_int($value) || is_float($value)) && $value > 0
            : gettype($value) === gettype($default);
        if (!$fits) {
            $kind = is_float($default) ? 'a number of seconds' : 'of the type ' . gettype($default);
            throw new Exception("the option $name must be $kind", Abi::INVALID_INPUT);
        }
    }
}
