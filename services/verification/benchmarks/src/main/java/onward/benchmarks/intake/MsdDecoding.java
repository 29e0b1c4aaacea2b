package onward.benchmarks.intake;

import java.util.HexFormat;
import onward.intake.breakdowncall.domain.Decoded;
import onward.intake.breakdowncall.domain.Msd;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// The message of a vehicle that EN 15722 has as its example, read again and again.
@State(Scope.Thread)
public class MsdDecoding {
    private final byte[] message = HexFormat.of()
            .parseHex("015C0681D54970D65C3597CA0420C41464583ADE68AC52E9BB8413F149C07414FB414F6010180813E82181823230");

    @Benchmark
    public Decoded decode() {
        return Msd.decode(message);
    }
}
