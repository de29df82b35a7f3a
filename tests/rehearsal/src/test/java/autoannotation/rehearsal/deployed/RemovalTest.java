package autoannotation.rehearsal.deployed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.InputStatus;
import autoannotation.rehearsal.Eventually;
import autoannotation.rehearsal.LocalStack;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cloudformation.model.CloudFormationException;
import software.amazon.awssdk.services.s3.model.Bucket;

/** The last of all: the stack goes, the photos and what is known of them stay. */
@Order(Integer.MAX_VALUE)
class RemovalTest {

  @Test
  void deleteStack_keepsOnlyBucketsAndTable() {
    InputId dog = Deployment.upload("inputs/stays.jpg", Photos.bytes("dog-field.jpg"));
    Deployment.done(dog);
    Set<String> before = ours();
    Deployment.CLOUD_FORMATION.deleteStack(delete -> delete.stackName(Deployment.STACK));
    Eventually.get(RemovalTest::gone, gone -> gone);
    assertEquals(
        new TreeSet<>(before.stream().filter(name -> name.matches("(bucket|table) .*")).toList()),
        ours());
    assertEquals(3, ours().size(), "the two buckets and the table");
    assertEquals(InputStatus.ANNOTATED, Deployment.read(dog).status());
  }

  private static boolean gone() {
    try {
      return Deployment.CLOUD_FORMATION
          .describeStacks(describe -> describe.stackName(Deployment.STACK))
          .stacks()
          .isEmpty();
    } catch (CloudFormationException e) {
      return true; // there is no such stack
    }
  }

  private static Set<String> ours() {
    Stream<String> names =
        Stream.of(
                named("bucket", Deployment.S3.listBuckets().buckets().stream().map(Bucket::name)),
                named("table", Deployment.DYNAMO.listTables().tableNames().stream()),
                named(
                    "function",
                    Deployment.LAMBDA.listFunctions().functions().stream()
                        .map(function -> function.functionName())),
                named("queue", Deployment.SQS.listQueues().queueUrls().stream()),
                named(
                    "machine",
                    LocalStack.SFN.listStateMachines().stateMachines().stream()
                        .map(machine -> machine.name())))
            .flatMap(all -> all)
            .filter(name -> name.contains(Deployment.STACK + "-"));
    return new TreeSet<>(names.toList());
  }

  private static Stream<String> named(String kind, Stream<String> names) {
    return names.map(name -> kind + " " + name);
  }
}
