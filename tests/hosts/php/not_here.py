"""Stands in for the tests of the PHP extension where it was not built, and says so loudly."""

import sys

print("##  php-config is not there: the tests of the PHP host are NOT run.  ##")
print("##  scripts/install-deps hosts installs it; then configure anew.     ##")
sys.exit(77)
