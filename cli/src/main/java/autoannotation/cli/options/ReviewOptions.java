package autoannotation.cli.options;

import java.nio.file.Path;
import java.util.Optional;

/** What {@code annotate review} was asked to do. */
public sealed interface ReviewOptions {

  /** Whether the page is to be shown in a browser, if there is one. */
  boolean open();

  /**
   * On this machine.
   *
   * @param port 0: any that is free
   * @param data what runs have left
   * @param user in whose name; empty: that of the operating system's user
   * @param task whose task; empty: that of the last run
   */
  record Local(int port, Path data, Optional<String> user, Optional<String> task, boolean open)
      implements ReviewOptions {}

  /** Where a stack is deployed. */
  record Deployed(String stack, boolean open) implements ReviewOptions {}
}
