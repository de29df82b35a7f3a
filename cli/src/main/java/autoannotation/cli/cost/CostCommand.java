package autoannotation.cli.cost;

import autoannotation.adapters.json.Json;
import autoannotation.application.bill.Bill;
import autoannotation.application.bill.Load;
import autoannotation.cli.command.Context;
import autoannotation.cli.command.ExitCode;
import autoannotation.cli.command.Subcommand;
import autoannotation.cli.command.WholeNumber;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code annotate cost}: what a number of photos costs on AWS. */
@Command(
    name = "cost",
    header = "Work out what annotating photos costs on AWS.",
    description =
        """

        Multiplies list prices by what a photo uses of each service. A test measures what one \
        machine can measure; the rest is assumed, and listed below the result.""",
    footer =
        """

        Examples:
          ./annotate cost --photos 1000000 --boxes 5
          ./annotate cost --photos 1000 --boxes 3 --concepts 80""")
public final class CostCommand implements Subcommand {

  @Option(
      names = "--photos",
      paramLabel = "N",
      defaultValue = "1000",
      converter = AtLeastOne.class,
      description = "the number of photos; ${DEFAULT-VALUE} if not given")
  private int photos;

  @Option(
      names = "--boxes",
      paramLabel = "N",
      defaultValue = "5",
      converter = Boxes.class,
      description = "the boxes of each photo that are kept; ${DEFAULT-VALUE} if not given")
  private int boxes;

  @Option(
      names = "--concepts",
      paramLabel = "N",
      defaultValue = "2",
      converter = AtLeastOne.class,
      description = "the number of concepts that are annotated; ${DEFAULT-VALUE} if not given")
  private int concepts;

  @Option(names = "--json", arity = "0", description = "prints JSON, with prices and sources")
  private boolean json;

  private final Context context;

  public CostCommand(Context context) {
    this.context = context;
  }

  @Override
  public ExitCode run() {
    Bill bill = Bill.of(PriceFile.read(), UsageFile.read(), new Load(photos, boxes, concepts));
    context.out().print(json ? Json.write(BillJson.of(bill)) + "\n" : BillText.of(bill));
    return ExitCode.ALL_HANDLED;
  }

  /** As many as a detection has. */
  static final class Boxes extends WholeNumber {
    Boxes() {
      super(100, "a whole number from 0 to 100", "5");
    }
  }

  static final class AtLeastOne extends WholeNumber {
    AtLeastOne() {
      super(1, 999_999_999, "a whole number from 1 to 999999999", "80");
    }
  }
}
