package autoannotation.detector;

import autoannotation.core.annotation.InputId;

/** The bytes of one version of a photo, and which one it is. */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record PhotoFile(InputId input, byte[] bytes) {}
