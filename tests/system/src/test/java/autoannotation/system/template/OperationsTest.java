package autoannotation.system.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.local.template.Resource;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps a stack cheap, quick to start and watched. */
class OperationsTest {

  /**
   * Nothing here is paid by the hour. Alarms are the one thing that costs while nothing happens.
   */
  private static final Set<String> TYPES =
      Set.of(
          "AWS::CloudWatch::Alarm",
          "AWS::Cognito::UserPool",
          "AWS::Cognito::UserPoolClient",
          "AWS::Cognito::UserPoolDomain",
          "AWS::Cognito::UserPoolGroup",
          "AWS::DynamoDB::Table",
          "AWS::IAM::Policy",
          "AWS::IAM::Role",
          "AWS::Lambda::Permission",
          "AWS::Logs::LogGroup",
          "AWS::S3::Bucket",
          "AWS::S3::BucketPolicy",
          "AWS::SNS::Topic",
          "AWS::SQS::Queue",
          "AWS::SQS::QueuePolicy",
          "AWS::Serverless::Api",
          "AWS::Serverless::Function",
          "AWS::Serverless::StateMachine");

  private static final Set<String> HOLDING_DATA =
      Set.of("AWS::Cognito::UserPool", "AWS::DynamoDB::Table", "AWS::S3::Bucket");

  /** What SnapStart allows for. */
  private static final long TMP_BYTES = 512L * 1024 * 1024;

  @Test
  void template_resources_haveNoHourlyPrice() {
    Set<String> types = new TreeSet<>();
    Deployed.TEMPLATE.resources().values().forEach(resource -> types.add(resource.type()));
    assertEquals(new TreeSet<>(TYPES), types);
    assertEquals(
        "PAY_PER_REQUEST", Deployed.TEMPLATE.resource("AnnotationsTable").text("BillingMode"));
    for (String function : Deployed.functions()) {
      Map<String, Object> properties = Deployed.TEMPLATE.resource(function).properties();
      assertTrue(!properties.containsKey("ProvisionedConcurrencyConfig"), function);
    }
  }

  @Test
  void template_everyLogGroup_expires() {
    assertEquals(2, Deployed.of("AWS::Logs::LogGroup").count());
    Deployed.of("AWS::Logs::LogGroup")
        .forEach(
            group ->
                assertEquals(
                    Map.of("Ref", "LogRetentionDays"), group.properties().get("RetentionInDays")));
  }

  @Test
  void template_whatHoldsData_isRetainedAndProtected() throws IOException {
    String yaml = Files.readString(Deployed.PROJECT.folder().resolve("template.yaml"));
    Set<String> kept = new TreeSet<>();
    for (Resource resource : Deployed.TEMPLATE.resources().values()) {
      if (HOLDING_DATA.contains(resource.type())) {
        String declared = yaml.substring(yaml.indexOf("\n  " + resource.logicalId() + ":\n"));
        String head = declared.substring(0, declared.indexOf("Properties:"));
        assertTrue(head.contains("DeletionPolicy: Retain"), resource.logicalId());
        assertTrue(head.contains("UpdateReplacePolicy: Retain"), resource.logicalId());
        kept.add(resource.logicalId());
      }
    }
    assertEquals(Set.of("InputsBucket", "OutputsBucket", "AnnotationsTable", "UserPool"), kept);
    Deployed.of("AWS::DynamoDB::Table")
        .forEach(
            table -> {
              assertEquals(true, table.properties().get("DeletionProtectionEnabled"));
              assertEquals(
                  Map.of("PointInTimeRecoveryEnabled", true),
                  table.properties().get("PointInTimeRecoverySpecification"));
            });
    Deployed.of("AWS::Cognito::UserPool")
        .forEach(pool -> assertEquals("ACTIVE", pool.text("DeletionProtection")));
  }

  /** So that a template of them alone can take kept or restored data into a new stack. */
  @ParameterizedTest
  @ValueSource(strings = {"InputsBucket", "OutputsBucket", "AnnotationsTable"})
  void template_bucketsAndTable_referToNothingElse(String kept) {
    String properties = Deployed.TEMPLATE.resource(kept).properties().toString();
    assertFalse(properties.matches(".*\\b(Ref|GetAtt|Sub|Fn::\\w+)=.*"), properties);
  }

  @Test
  void bucket_everyOne_forgetsUnfinishedUploadsAndOldVersionsThatNobodyAsksFor() {
    Deployed.of("AWS::S3::Bucket")
        .forEach(
            bucket -> {
              List<Map<String, Object>> rules =
                  Deployed.list(
                      Deployed.object(bucket.properties().get("LifecycleConfiguration")), "Rules");
              Set<Object> forgotten = new HashSet<>();
              for (Map<String, Object> rule : rules) {
                assertEquals("Enabled", rule.get("Status"));
                forgotten.add(rule.get("AbortIncompleteMultipartUpload"));
                forgotten.add(rule.get("NoncurrentVersionExpiration"));
              }
              String name = bucket.logicalId();
              assertTrue(forgotten.contains(Map.of("DaysAfterInitiation", 7)), name);
              // each version of a photo is an input of its own
              assertEquals(
                  !name.equals("InputsBucket"),
                  forgotten.contains(Map.of("NoncurrentDays", 30)),
                  name);
            });
  }

  @Test
  void detector_unpacked_fitsTheDiskThatSnapStartAllows() throws IOException {
    long unpacked = 0;
    for (String jar : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (Path.of(jar).getFileName().toString().startsWith("pytorch-native-cpu")) {
        try (ZipFile natives = new ZipFile(jar)) {
          unpacked += natives.stream().mapToLong(entry -> Math.max(0, size(natives, entry))).sum();
        }
      }
    }
    assertTrue(unpacked > 300_000_000 && unpacked < TMP_BYTES * 0.9, unpacked + " bytes");
  }

  /** The libraries lie in the jar compressed once more, which DJL undoes. */
  private static long size(ZipFile jar, ZipEntry entry) {
    if (!entry.getName().endsWith(".gz")) {
      return entry.getSize();
    }
    try (var unzipped = new GZIPInputStream(jar.getInputStream(entry))) {
      return unzipped.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
