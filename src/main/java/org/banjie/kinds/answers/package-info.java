/** Answers in words, masked by right. */
@org.springframework.modulith.NamedInterface("answers")
package org.banjie.kinds.answers;
