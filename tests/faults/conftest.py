"""What the tests of faults share: clients that take no TLS context trust the servers too."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.tls import contexts

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session", autouse=True)
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    file = tmp_path_factory.mktemp("tls") / "authority.pem"
    file.write_bytes(contexts().bundle)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SSL_CERT_FILE", str(file))
        yield
