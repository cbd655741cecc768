/** The studio's pages: kinds and their drafts, a draft with its files, findings and history, comparison, a new kind. */
package org.banjie.studio.pages;
