package onward.dispatch.journey.rest;

import onward.contracts.dispatch.LinkKind;

/// How a leg goes together with another: its place in the list of legs, from 0.
record LinkJson(LinkKind kind, int leg) {}
