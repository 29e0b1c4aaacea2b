package onward.local.command;

import picocli.CommandLine.Command;

/// Reads and writes the broker's records as lines of JSON.
@Command(
        name = "kafka",
        description = "Prints and takes records of the broker, one compact line of JSON each.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "(consume | produce)",
        subcommands = {ConsumeCommand.class, ProduceCommand.class})
public final class KafkaCommand {}
