/** Looking at files before they are taken: what they really are, what they carry, how large they unfold. */
package org.banjie.materials.inspection;
