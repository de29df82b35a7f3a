/** A queue in a folder: the requests for photos that failed. */
package autoannotation.local.queue;
