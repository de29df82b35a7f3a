package autoannotation.cli.options;

import java.util.List;

/** What {@code --concepts} asks for. */
public sealed interface Concepts {

  /** All that the model knows. */
  record All() implements Concepts {}

  /** These ids, each once, in the order given; whether the model knows them is not checked yet. */
  record Listed(List<String> ids) implements Concepts {
    public Listed {
      ids = List.copyOf(ids);
    }
  }
}
