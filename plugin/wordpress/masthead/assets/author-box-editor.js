// The author box in the editor: the server draws it, as it does for readers.
( function ( blocks, element, serverSideRender, blockEditor ) {
	blocks.registerBlockType( 'masthead/author-box', {
		edit: function () {
			return element.createElement(
				'div',
				blockEditor.useBlockProps(),
				element.createElement( serverSideRender, { block: 'masthead/author-box' } )
			);
		},
		save: function () {
			return null;
		},
	} );
} )( window.wp.blocks, window.wp.element, window.wp.serverSideRender, window.wp.blockEditor );
