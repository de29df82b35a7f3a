/**
 * The words and the rules. It requires nothing but java.base, and the compiler holds it to that.
 */
module autoannotation.core {
  exports autoannotation.core.annotation;
  exports autoannotation.core.detection;
  exports autoannotation.core.evidence;
  exports autoannotation.core.region;
  exports autoannotation.core.review;
  exports autoannotation.core.task;
  exports autoannotation.core.workflow;
}
