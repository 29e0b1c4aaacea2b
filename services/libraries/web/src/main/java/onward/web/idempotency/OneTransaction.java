package onward.web.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.Callable;

/// Runs a door's work in one transaction, which is committed before the answer leaves and rolled back when the work
/// fails, asks for it, or answers that the server failed (5xx).
@ApplicationScoped
class OneTransaction {
    private final TransactionManager transactions;

    OneTransaction(TransactionManager transactions) {
        this.transactions = transactions;
    }

    Response around(Callable<Response> work) throws Exception {
        if (transactions.getStatus() != Status.STATUS_NO_TRANSACTION) {
            return work.call();
        }
        transactions.begin();
        var response = workOrRollBack(work);
        if (response.getStatus() >= 500 || isLost()) {
            transactions.rollback();
        } else {
            transactions.commit();
        }
        return response;
    }

    private Response workOrRollBack(Callable<Response> work) throws Exception {
        var finished = false;
        try {
            var response = work.call();
            finished = true;
            return response;
        } finally {
            if (!finished) {
                transactions.rollback();
            }
        }
    }

    /// Whether the current transaction can only be rolled back.
    boolean isLost() throws SystemException {
        return transactions.getStatus() != Status.STATUS_ACTIVE;
    }
}
