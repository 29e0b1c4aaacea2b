package onward.journeys;

import java.sql.SQLException;
import onward.local.layout.Listener;
import onward.local.layout.ServiceName;
import onward.testkit.servers.Databases;

/// Lets the night pass for one incident: what is reserved until a time is due now.
record TheNight(Onward onward) {
    void passesFor(Journey journey) {
        var databases = new Databases(onward.system().blueprint().ports().of(Listener.POSTGRES));
        var sql =
                "update jobs set reserved_until = now() where incident_id = cast(? as uuid) and reserved_for = 'TIME'";
        try (var connection = databases.connect(ServiceName.DISPATCH.database());
                var update = connection.prepareStatement(sql)) {
            update.setString(1, journey.incident());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The night does not pass.", e);
        }
    }
}
