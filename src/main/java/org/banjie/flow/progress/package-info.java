/** How far a case is on the way its model draws, and which steps lead back. */
@org.springframework.modulith.NamedInterface("progress")
package org.banjie.flow.progress;
