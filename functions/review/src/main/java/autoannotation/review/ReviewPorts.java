package autoannotation.review;

import autoannotation.adapters.dynamo.DynamoAnnotationListing;
import autoannotation.adapters.dynamo.DynamoAnnotations;
import autoannotation.adapters.dynamo.DynamoInputs;
import autoannotation.adapters.dynamo.DynamoLeases;
import autoannotation.adapters.dynamo.DynamoReviewQueue;
import autoannotation.adapters.dynamo.DynamoTasks;
import autoannotation.adapters.dynamo.DynamoWorkflowVersions;
import autoannotation.adapters.lambda.Environment;
import autoannotation.adapters.s3.S3PhotoBucket;
import autoannotation.adapters.s3.S3Reports;
import autoannotation.application.port.AnnotationListing;
import autoannotation.application.port.Annotations;
import autoannotation.application.port.CalibrationReports;
import autoannotation.application.port.Inputs;
import autoannotation.application.port.Leases;
import autoannotation.application.port.PhotoBucket;
import autoannotation.application.port.ReviewQueue;
import autoannotation.application.port.Tasks;
import autoannotation.application.port.WorkflowVersions;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/** The ports that the API needs, besides links to photos. */
public record ReviewPorts(
    Annotations annotations,
    Inputs inputs,
    AnnotationListing listing,
    ReviewQueue queue,
    Leases leases,
    Tasks tasks,
    PhotoBucket photos,
    WorkflowVersions versions,
    CalibrationReports reports) {

  /** Connects the ports to the table and the buckets that the environment names. */
  static ReviewPorts of(Environment environment, S3Client s3, DynamoDbClient dynamo) {
    String table = environment.get("ANNOTATIONS_TABLE");
    return new ReviewPorts(
        new DynamoAnnotations(dynamo, table),
        new DynamoInputs(dynamo, table),
        new DynamoAnnotationListing(dynamo, table),
        new DynamoReviewQueue(dynamo, table),
        new DynamoLeases(dynamo, table),
        new DynamoTasks(dynamo, table),
        new S3PhotoBucket(s3, environment.get("INPUTS_BUCKET")),
        new DynamoWorkflowVersions(dynamo, table),
        new S3Reports(s3, environment.get("OUTPUTS_BUCKET")));
  }
}
