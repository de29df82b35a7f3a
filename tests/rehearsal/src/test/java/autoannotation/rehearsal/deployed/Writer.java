package autoannotation.rehearsal.deployed;

import autoannotation.rehearsal.Eventually;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.lambda.model.LastUpdateStatus;
import software.amazon.awssdk.services.lambda.model.State;

/** The function that writes accepted regions, with another environment until it is repaired. */
final class Writer {

  private static final String FUNCTION = Deployment.physicalId("SuccessWriterFunction");

  private final Map<String, String> environment =
      Deployment.LAMBDA
          .getFunctionConfiguration(get -> get.functionName(FUNCTION))
          .environment()
          .variables();

  void with(String name, String value) {
    Map<String, String> changed = new HashMap<>(environment);
    changed.put(name, value);
    configure(changed);
  }

  void repair() {
    configure(environment);
  }

  private static void configure(Map<String, String> variables) {
    Deployment.LAMBDA.updateFunctionConfiguration(
        update -> update.functionName(FUNCTION).environment(env -> env.variables(variables)));
    Eventually.get(
        () ->
            Deployment.LAMBDA
                .getFunctionConfiguration(get -> get.functionName(FUNCTION))
                .lastUpdateStatus(),
        status -> status == LastUpdateStatus.SUCCESSFUL);
    publish();
  }

  /** As an update of the stack does: the state machine calls the published version. */
  private static void publish() {
    String version =
        Deployment.LAMBDA.publishVersion(publish -> publish.functionName(FUNCTION)).version();
    Eventually.get(
        () ->
            Deployment.LAMBDA
                .getFunctionConfiguration(get -> get.functionName(FUNCTION).qualifier(version))
                .state(),
        state -> state == State.ACTIVE);
    Deployment.LAMBDA.updateAlias(
        alias -> alias.functionName(FUNCTION).name("live").functionVersion(version));
  }
}
