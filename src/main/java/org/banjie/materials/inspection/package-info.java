/** Looking at files before they are taken: what they really are, what they carry, how large they unfold. */
@org.springframework.modulith.NamedInterface("inspection")
package org.banjie.materials.inspection;
