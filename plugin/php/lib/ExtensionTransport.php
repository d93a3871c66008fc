<?php

declare(strict_types=1);

namespace Masthead;

/** The extension: the engine inside the worker. Its contexts outlive the request. */
final class ExtensionTransport implements Transport
{
    /** @var Native */
    private $native;

    /**
     * @param string $config a JSON object of the keys of masthead-config(5)
     * @throws Exception where the extension, or the library behind it, is not there or does not fit
     */
    public function __construct(string $config = '{}')
    {
        if (!extension_loaded('masthead')) {
            throw new Exception(
                'PHP\'s extension masthead is not loaded: load it with extension=masthead',
                Abi::UNAVAILABLE
            );
        }
        Native::version();
        $this->native = new Native($config);
    }

    public function name(): string
    {
        return 'extension';
    }

    public function call(string $method, string $json): string
    {
        return $this->native->call($method, $json);
    }

    public function about(): array
    {
        return ['version' => Native::version(), 'build' => Native::buildId()];
    }
}
