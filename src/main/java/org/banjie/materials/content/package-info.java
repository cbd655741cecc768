/** What is in a file: checked when it comes in, sealed while it lies here. */
@org.springframework.modulith.NamedInterface("content")
package org.banjie.materials.content;
