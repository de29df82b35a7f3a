/** A versioned bucket in a folder, behind the SDK's own interface. */
package autoannotation.local.bucket;
