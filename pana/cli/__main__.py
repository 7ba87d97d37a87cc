"""`python -m pana.cli`."""

import sys

from pana.cli.main import main

sys.exit(main())
