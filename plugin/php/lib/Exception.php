<?php

declare(strict_types=1);

namespace Masthead;

/**
 * An error of masthead: getCode() is one of the codes of Abi, the message names input and remedy.
 * The extension brings this class along; this is the same one for where it is not loaded.
 */
class Exception extends \RuntimeException
{
}
