package onward.messaging;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.math.BigDecimal;
import onward.contracts.Scalar;
import onward.contracts.order.WholeOrder;
import onward.contracts.value.Money;
import onward.contracts.value.Position;

/// How the values of the contracts look in JSON: ids and capabilities are strings, positions GeoJSON points, amounts of
/// money strings, and an event that is an order has the order's own fields.
public final class ContractsModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    public ContractsModule() {
        super("onward-contracts");
        addSerializer(Scalar.class, new ToStringSerializer(Scalar.class));
        addSerializer(Position.class, new PositionWriter());
        addDeserializer(Position.class, new PositionReader());
        addSerializer(WholeOrder.class, new WholeOrderWriter());
        setMixInAnnotation(Money.class, MoneyAsText.class);
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new ScalarsAndOrders());
    }

    private interface MoneyAsText {
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @JsonDeserialize(using = AmountReader.class)
        BigDecimal amount();
    }
}
