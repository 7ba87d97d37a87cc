"""Links to other sites: walked weekly by linkchecker, the dead ones listed with what to do."""
