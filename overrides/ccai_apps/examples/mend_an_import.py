"""Imports users, shows what is wrong with the file, and goes on with a corrected one.

Arguments: the file of users, and the file to try when the first one is not valid.
"""

import sys

from switchboard_ccai_apps import CcaiApps, FailedRowsError, ImportUnfinishedError, InvalidSchemeError


def main() -> None:
    """Import the first file, or the second in its place."""
    first, second = sys.argv[1:3]
    with CcaiApps() as ccai:
        try:
            try:
                job = ccai.bulk_users.import_file(first, deadline=600)
            except InvalidSchemeError as error:
                for fault in error.errors:
                    print(f"row {fault.row}, column {fault.column}: {fault.message}")
                job = ccai.bulk_users.import_file(second, job_id=error.job_id)  # the same job, another file
            print(job.affected_rows, "rows")
        except FailedRowsError as error:
            print(len(error.errors), "rows failed, the others are done")
        except ImportUnfinishedError as error:
            print(f"still {error.job.status if error.job else 'at work'}: import_file(job_id={error.job_id}) goes on")


if __name__ == "__main__":
    main()
