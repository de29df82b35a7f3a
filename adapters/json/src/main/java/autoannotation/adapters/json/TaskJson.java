package autoannotation.adapters.json;

import autoannotation.core.task.Priority;
import autoannotation.core.task.ReviewStrategy;
import autoannotation.core.task.Task;
import autoannotation.core.task.TaskConcept;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A task in Clarifai's shape. What the one who makes it need not say is Optional: no users stands
 * for whoever may use the API, no priority for MEDIUM.
 */
public record TaskJson(
    String id,
    String name,
    Optional<Type> type,
    List<TaskConcept> concepts,
    Optional<Review> review,
    Optional<Priority> priority,
    Optional<String> userId,
    Optional<Instant> createdAt) {

  /** Clarifai's task types: boxes alone are labelled here. */
  public enum Type {
    BOUNDING_BOX_DETECTION
  }

  /** Clarifai's review strategies. */
  public enum Strategy {
    NONE,
    MANUAL,
    CONSENSUS
  }

  /** Who reviews, and how many have to agree. */
  public record Review(
      Strategy strategy,
      Optional<List<String>> users,
      Optional<ConsensusStrategyInfo> consensusStrategyInfo) {}

  /**
   * How many have to agree, of how many, and how far their boxes may differ.
   *
   * @param labelers as many as have to agree, if it isn't said
   * @param iou 0.75, if it isn't said
   */
  public record ConsensusStrategyInfo(
      int approvalThresholdLabelers, Optional<Integer> labelers, Optional<Double> iou) {}

  public static TaskJson of(Task task) {
    return new TaskJson(
        task.id(),
        task.name(),
        Optional.of(Type.BOUNDING_BOX_DETECTION),
        task.concepts(),
        Optional.of(review(task)),
        Optional.of(task.priority()),
        Optional.of(task.userId()),
        Optional.of(task.createdAt()));
  }

  /** As it is kept: with who made it, and when. */
  public Task toTask() {
    return toTask(userId.orElseThrow(), createdAt.orElseThrow());
  }

  /**
   * As it is made, by that person and then.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   */
  public Task toTask(String by, Instant at) {
    return new Task(
        id,
        name,
        concepts,
        review.map(TaskJson::strategy).orElse(new ReviewStrategy.Manual()),
        review.flatMap(Review::users).orElse(List.of()),
        priority.orElse(Priority.MEDIUM),
        by,
        at);
  }

  private static ReviewStrategy strategy(Review review) {
    return switch (review.strategy) {
      case NONE -> new ReviewStrategy.None();
      case MANUAL -> new ReviewStrategy.Manual();
      case CONSENSUS -> {
        ConsensusStrategyInfo info =
            review.consensusStrategyInfo.orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "review.consensus_strategy_info is missing: the strategy CONSENSUS"
                            + " requires it"));
        yield new ReviewStrategy.Consensus(
            info.approvalThresholdLabelers,
            info.labelers.orElse(info.approvalThresholdLabelers),
            info.iou.orElse(0.75));
      }
    };
  }

  private static Review review(Task task) {
    Optional<List<String>> users = Optional.of(task.reviewers());
    return switch (task.strategy()) {
      case ReviewStrategy.None _ -> new Review(Strategy.NONE, users, Optional.empty());
      case ReviewStrategy.Manual _ -> new Review(Strategy.MANUAL, users, Optional.empty());
      case ReviewStrategy.Consensus(int agreeing, int asked, double iou) ->
          new Review(
              Strategy.CONSENSUS,
              users,
              Optional.of(
                  new ConsensusStrategyInfo(agreeing, Optional.of(asked), Optional.of(iou))));
    };
  }
}
