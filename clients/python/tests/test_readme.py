"""The example of the README runs exactly as it is written."""

import os
import re
import subprocess
import sys
from pathlib import Path

from conftest import URL


def test_example(take):
    readme = Path(__file__).parent.parent.joinpath("README.md").read_text()
    example = re.search(r"```python\n(.*?)```", readme, re.DOTALL)[1]
    account = take("integration")
    person = {"USER_ID": account["user_id"], "PIN": account["pin"], "OTPAUTH": account["otpauth_uri"], "URL": URL}
    environment = {**os.environ, **person}
    made = subprocess.run([sys.executable, "-c", example], env=environment, capture_output=True, text=True)
    assert made.returncode == 0, made.stderr
    number = made.stdout.splitlines()[0].removeprefix("recorded ")
    assert f"{number} fall" in made.stdout.splitlines()[1:]
