/** Photographs of one paper, put together as its pages. */
@org.springframework.modulith.NamedInterface("pictures")
package org.banjie.materials.pictures;
