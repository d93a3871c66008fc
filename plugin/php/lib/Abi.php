<?php

declare(strict_types=1);

namespace Masthead;

/** The numbers of masthead.h. */
final class Abi
{
    /** The interface these classes were written for. */
    public const MAJOR = 0;
    public const MINOR = 1;

    /** What an error's code may be (enum masthead_code). */
    public const INVALID_INPUT = 1;
    public const MALFORMED = 2;
    public const UNAVAILABLE = 3;
    public const LIMIT = 4;
    public const CANCELLED = 5;
    public const NO_MEMORY = 6;
    public const REGISTRY_LOCKED = 7;
    public const REGISTRY_CORRUPT = 8;
    public const NOT_FOUND = 9;
    public const DENIED = 10;
    public const UNSUPPORTED = 11;
    public const FORKED = 12;
    public const INTERNAL = 99;
}
