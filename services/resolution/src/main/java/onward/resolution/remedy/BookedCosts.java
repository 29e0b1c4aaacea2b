package onward.resolution.remedy;

import jakarta.enterprise.context.ApplicationScoped;
import onward.resolution.costs.BookRemedy;
import onward.resolution.costs.RemedyCost;
import onward.resolution.costs.TakeBackRemedy;
import onward.resolution.costs.domain.Account;
import onward.resolution.remedy.domain.Remedy.Fulfilled;
import onward.resolution.remedy.domain.Remedy.Reversed;

/// The ledger's side of a remedy. What is booked for an incident is booked by one at a time, who holds its case.
@ApplicationScoped
class BookedCosts {
    private final BookRemedy bookRemedy;
    private final TakeBackRemedy takeBackRemedy;

    BookedCosts(BookRemedy bookRemedy, TakeBackRemedy takeBackRemedy) {
        this.bookRemedy = bookRemedy;
        this.takeBackRemedy = takeBackRemedy;
    }

    void book(Fulfilled fulfilled) {
        var terms = fulfilled.terms();
        bookRemedy.book(new RemedyCost(
                terms.id(),
                terms.kind(),
                new Account(terms.subject().incidentId(), terms.subject().customerId()),
                fulfilled.actual(),
                fulfilled.fulfilment().by()));
    }

    void takeBack(Reversed reversed) {
        takeBackRemedy.takeBack(
                reversed.terms().id(),
                reversed.ending().reason(),
                reversed.ending().by());
    }
}
