package autoannotation.rehearsal;

import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.client.config.SdkAdvancedClientOption;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;
import software.amazon.awssdk.services.sfn.SfnClient;

/** The LocalStack that runs: an endpoint and nothing else. */
public final class LocalStack {

  public static final URI ENDPOINT = URI.create(System.getProperty("localstack.endpoint"));

  public static final SfnClient SFN = client(SfnClient.builder());
  public static final CloudWatchLogsClient LOGS = client(CloudWatchLogsClient.builder());

  private LocalStack() {}

  /** A client of one of its services. */
  public static <C, B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>> C client(
      B builder) {
    return builder
        .endpointOverride(ENDPOINT)
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
        .httpClientBuilder(
            // a synchronous execution answers when it has ended
            UrlConnectionHttpClient.builder().socketTimeout(Duration.ofMinutes(2)))
        .overrideConfiguration(
            configuration ->
                configuration
                    .apiCallTimeout(Duration.ofMinutes(2))
                    // sync-127.0.0.1 is no host
                    .putAdvancedOption(SdkAdvancedClientOption.DISABLE_HOST_PREFIX_INJECTION, true))
        .build();
  }
}
