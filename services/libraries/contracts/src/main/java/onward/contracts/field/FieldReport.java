package onward.contracts.field;

import onward.contracts.Event;

/// What a crew tells, on `onward.field-reports`; the responder is the record's key.
public sealed interface FieldReport extends Event
        permits FieldDelivered, FieldAccepted, FieldDeclined, FieldStatus, FieldShift, FieldEta {}
