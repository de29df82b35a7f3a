package autoannotation.rehearsal.conformance;

import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.client.config.SdkAdvancedClientOption;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;
import software.amazon.awssdk.services.sfn.SfnClient;

/** The LocalStack that runs: its clients. */
final class LocalStack {

  static final SfnClient SFN = client(SfnClient.builder().httpClient(http())).build();
  static final CloudWatchLogsClient LOGS =
      client(CloudWatchLogsClient.builder().httpClient(http())).build();

  private LocalStack() {}

  /** A synchronous execution answers when it has ended. */
  private static SdkHttpClient http() {
    return UrlConnectionHttpClient.builder().socketTimeout(Duration.ofMinutes(2)).build();
  }

  private static <B extends AwsClientBuilder<B, ?>> B client(B builder) {
    return builder
        .endpointOverride(URI.create(System.getProperty("localstack.endpoint")))
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
        .overrideConfiguration(
            configuration ->
                configuration
                    .apiCallTimeout(Duration.ofMinutes(2))
                    // sync-127.0.0.1 is no host
                    .putAdvancedOption(
                        SdkAdvancedClientOption.DISABLE_HOST_PREFIX_INJECTION, true));
  }
}
