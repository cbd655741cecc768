/** Proving a phone to a room that lets nobody in with it. */
@org.springframework.modulith.NamedInterface("proof")
package org.banjie.access.proof;
