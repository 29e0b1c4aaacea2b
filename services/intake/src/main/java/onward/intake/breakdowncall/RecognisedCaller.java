package onward.intake.breakdowncall;

import onward.contracts.incident.Contact;
import onward.contracts.incident.Vehicle;

/// Whose vehicle it is, as far as anybody knows.
record RecognisedCaller(String brand, Contact contact, Vehicle vehicle) {}
