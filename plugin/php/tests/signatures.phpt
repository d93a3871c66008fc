--TEST--
The stub says what the extension has
--EXTENSIONS--
masthead
--FILE--
<?php
$stub = file_get_contents(dirname(__DIR__) . '/masthead.stub.php');
// A method with a type must give something; the stub's bodies are empty, which compiles.
eval(str_replace(['<?php', 'namespace Masthead;'], ['', 'namespace Stub;'], $stub));

function described(string $class): array
{
    $of = new ReflectionClass($class);
    $said = [$of->isFinal() ? 'final' : 'open', $of->getParentClass() ? $of->getParentClass()->name : ''];
    foreach ($of->getMethods() as $method) {
        if ($method->getDeclaringClass()->name !== $class) {
            continue;
        }
        $line = implode(' ', Reflection::getModifierNames($method->getModifiers())) . ' ' . $method->name;
        foreach ($method->getParameters() as $parameter) {
            $line .= " {$parameter->getType()} \${$parameter->name}";
            $line .= $parameter->isOptional() ? ' = ' . $parameter->getDefaultValue() : '';
        }
        $said[] = $line . ': ' . $method->getReturnType();
    }
    return $said;
}

foreach (['Native', 'Exception'] as $name) {
    $stubbed = described("Stub\\$name");
    echo $name, ' ', count($stubbed), ' ';
    var_dump($stubbed === described("Masthead\\$name"));
}
?>
--EXPECT--
Native 7 bool(true)
Exception 2 bool(true)
