"""FairSemaphore the facts in openapi/ and the decisions in overrides/ into the packages in clients/."""
