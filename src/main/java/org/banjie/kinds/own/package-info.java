/**
 * What a kind may bring of its own in Java: each interface is asked by a generic room, and a kind without Java brings
 * none.
 */
@org.springframework.modulith.NamedInterface("own")
package org.banjie.kinds.own;
