/** Changing a YAML file where it stands: what is not changed keeps its place, its comments and its way of writing. */
package org.banjie.studio.guide.yaml;
