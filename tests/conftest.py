"""Hypothesis profiles, chosen by the environment variable ``HYPOTHESIS_PROFILE``.

`dev`, the default, explores: a new run tries new examples. `ci` repeats itself, so that a failure
there can be run again anywhere, and `quick` is `ci` with few examples, for the second and third
interpreter. None has a deadline: how long an example takes depends on who else uses the machine.
"""

import os

from hypothesis import HealthCheck, settings

settings.register_profile("dev", deadline=None, print_blob=True)
settings.register_profile(
    "ci",
    deadline=None,
    derandomize=True,
    max_examples=50,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("quick", settings.get_profile("ci"), max_examples=10)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "dev"))
