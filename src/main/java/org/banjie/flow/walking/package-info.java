/** The engine's side of a made-up case: whatever waits is done at once, within the transaction that is taken back. */
@org.springframework.modulith.NamedInterface("walking")
package org.banjie.flow.walking;
