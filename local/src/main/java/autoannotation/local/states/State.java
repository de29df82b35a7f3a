package autoannotation.local.states;

import java.util.List;
import java.util.Optional;

/** A state of a definition that was read and checked. */
sealed interface State {

  String name();

  /** The states that can come next, in the order of the definition. */
  List<Exit> exits();

  /** A state that does something that can fail, be retried and be caught. */
  sealed interface Work extends State {

    Exit exit();

    List<Retrier> retriers();

    List<Catcher> catchers();

    @Override
    default List<Exit> exits() {
      return Exit.all(exit(), catchers().stream().map(Catcher::exit));
    }
  }

  record Pass(String name, Exit exit) implements State {
    @Override
    public List<Exit> exits() {
      return List.of(exit);
    }
  }

  record Succeed(String name, Exit exit) implements State {
    @Override
    public List<Exit> exits() {
      return List.of(exit);
    }
  }

  record Fail(String name, Payload error, Payload cause) implements State {
    @Override
    public List<Exit> exits() {
      return List.of();
    }
  }

  record Choice(String name, List<Rule> rules, Exit otherwise) implements State {
    @Override
    public List<Exit> exits() {
      return Exit.all(otherwise, rules.stream().map(Rule::exit));
    }
  }

  record Rule(Payload condition, Exit exit) {}

  record TaskState(
      String name,
      TaskResource resource,
      Payload arguments,
      Optional<Payload> timeoutSeconds,
      Exit exit,
      List<Retrier> retriers,
      List<Catcher> catchers)
      implements Work {}

  record Parallel(
      String name,
      Optional<Payload> arguments,
      List<Flow> branches,
      Exit exit,
      List<Retrier> retriers,
      List<Catcher> catchers)
      implements Work {}

  record MapState(
      String name,
      Payload items,
      Optional<Payload> itemSelector,
      Payload maxConcurrency,
      Flow processor,
      Exit exit,
      List<Retrier> retriers,
      List<Catcher> catchers)
      implements Work {}
}
