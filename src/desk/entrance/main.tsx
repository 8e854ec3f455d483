import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../shell/base.css';
import { Entrance } from './Entrance';

const root = document.getElementById('desk');
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <Entrance />
    </StrictMode>,
  );
