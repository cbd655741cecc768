/** Who arranges the funeral (丧事承办人). */
package org.banjie.funeral.arrangement.arranger;
